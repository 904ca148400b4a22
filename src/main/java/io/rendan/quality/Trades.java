package io.rendan.quality;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that say what a company does rather than which one it is. */
final class Trades {

    private static final Set<String> WORDS =
            words(
                    ("agency architects architekten associates automotive bakery bau bank beratung"
                            + " brothers building cafe capital catering centre center clinic comerce commerce"
                            + " communications company computers conseil constructii construction constructions"
                            + " construcciones consultancy consultants consulting contracting contractors costruzioni"
                            + " delivery design development distribution electric electrical electronics elektro"
                            + " elektronik energia energie energy engineering enterprise enterprises entreprise"
                            + " environmental equipment events finance foods foundation garage garden group gruppe"
                            + " gruppo grupo handel health holding holdings hotel immobilien impex industrial"
                            + " industries industrie informatik insurance international inxhiniering it kompani"
                            + " kompania lab laboratories law legal logistics logistik logistica logistique"
                            + " maintenance management manufacturing marine market marketing maschinenbau materials"
                            + " media medical metal mining ndertim ndertimi office partner partners pharma pharmacy"
                            + " plumbing print printing production products productions projekt projekte properties"
                            + " property publishing rent research restaurant retail roofing sales labs security"
                            + " service services servicios servis servizi shop software solutions spedition"
                            + " steel store studio studios supplies supply systeme systems tech technik"
                            + " technologies technology tecnologia telecom textil tools tours trade trading trans"
                            + " transport transportation transporte transports travel trucking universal"
                            + " university verlag versicherung wholesale works group company club church school"
                            + " clinic hospital ambulance optics optical joinery roofing haulage glazing dental"
                            + " laundry bakery tiefbau hochbau stahlbau gartenbau innenausbau backerei baeckerei"
                            + " schreinerei tischlerei schlosserei zimmerei malerbetrieb dachdeckerei gartnerei"
                            + " gaertnerei haustechnik elektrotechnik sanitar sanitaer optik druck reisen"
                            + " automobile autohaus metzgerei apotheke fuhrunternehmen reinigungsdienst"
                            + " ingenieurburo ingenieurbuero pumpen metall gerustbau geruestbau menuiserie"
                            + " boulangerie cabinet clinique imprimerie pharmacie plomberie electricite"
                            + " maconnerie charpentes charpente nettoyage traductions fonderie laboratoire"
                            + " ambulances talleres ferreteria farmacia clinica jardineria limpiezas muebles"
                            + " panaderia pinturas seguros viajes carpinteria suministros distribuidora"
                            + " consultoria ingenieria excavaciones construtora padaria construcoes impresa"
                            + " officina officine autofficina edilizia legale tecnico trattoria vetreria cantina"
                            + " falegnameria impianti autotrasporti tipografia serramenti vivai bouwbedrijf"
                            + " schildersbedrijf drukkerij installatie installatietechniek kwekerij slagerij"
                            + " advies adviesbureau transportbedrijf loodgieter bygg byg konsult redovisning"
                            + " maleri mobler fisk entreprise tomrermester rakennus uslugi zaklad piekarnia"
                            + " drukarnia budowlane stavebni stavby truhlarstvi pekarna insaat tekstil nakliyat"
                            + " temizlik gradnja drvo stamparija mizarstvo impex comerc komerc komerce invest"
                            + " shipping freight pumps valves farms hotels homes housing nursery nurseries timber"
                            + " quarry quarries packaging furniture ceramics diving lighting signs scaffolding"
                            + " cleaning paving interiors carpets cars motors tyres tires boats water fire air"
                            + " строй стройсервис монтаж торг транс сервис κατασκευες φαρμακειο"));

    private Trades() {}

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    static boolean isTrade(String word) {
        return WORDS.contains(word);
    }
}
