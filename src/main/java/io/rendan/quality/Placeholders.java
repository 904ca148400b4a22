package io.rendan.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names that stand for nobody, or for whoever it was: {@code n/a}, {@code unknown}, {@code various
 * suppliers}, in the languages that registers are written in.
 */
final class Placeholders {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whole names, letters and digits alone. */
    private static final Set<String> NAMES =
            names(
                    // English
                    "n/a, na, none, nil, null, nan, unknown, not known, unspecified, not specified,"
                            + " not stated, not applicable, not available, not provided, not recorded,"
                            + " not disclosed, undisclosed, tba, tbc, tbd, to be advised, to be confirmed,"
                            + " to be determined, to follow, pending, misc, miscellaneous, sundry, sundries,"
                            + " other, others, all others, multiple, several, various, confidential, redacted,"
                            + " withheld, name withheld, removed, anonymous, anonymised, anonymized, blank, empty,"
                            + " missing, undefined, deleted, failed, cancelled, canceled, test, dummy, example,"
                            + " placeholder, do not use, supplier, vendor, contractor, company, customer, no name,"
                            + " no supplier, no vendor, no data, no value, individual, individuals, private"
                            + " individual, private person, natural person, personal data, petty cash, cash,"
                            + " see below, see notes, as above, ditto, xxx, xxxx, xxxxx, asdf, aaa, zzz, abc123",
                    // German
                    "unbekannt, nicht bekannt, keine angabe, k.a., ohne angabe, ohne, entfällt, diverse,"
                            + " diverser, verschiedene, sonstige, sonstiges, andere, n.n., nn, keiner, keine,"
                            + " vertraulich, privatperson, anonym, fehlt, platzhalter",
                    // French
                    "inconnu, inconnue, non connu, non précisé, non renseigné, non spécifié, non"
                            + " disponible, non communiqué, sans objet, s.o., néant, aucun, aucune, autre, autres,"
                            + " divers, diverses, plusieurs, confidentiel, particulier, à déterminer, à confirmer",
                    // Spanish, Portuguese, Italian
                    "desconocido, desconocida, sin especificar, no especificado, sin datos, s/d, no aplica,"
                            + " no disponible, ninguno, ninguna, otros, otras, varios, varias, confidencial, por"
                            + " definir, desconhecido, não informado, não aplicável, sem informação, nenhum,"
                            + " outros, outras, vários, diversos, sconosciuto, non specificato, non disponibile,"
                            + " nessuno, altri, altro, vari, varie, diversi, riservato, da definire, n.d., nd",
                    // Dutch, Danish, Norwegian, Swedish, Finnish
                    "onbekend, niet bekend, n.v.t., nvt, geen, overige, overig, diverse, diversen, anoniem,"
                            + " ukendt, ukjent, okänd, ingen, andre, andra, övriga, øvrige, diverse, ikke oplyst,"
                            + " saknas, tuntematon, muut, ei tiedossa, useita",
                    // Albanian, Serbian, Croatian, Bosnian, Slovene
                    "i panjohur, e panjohur, panjohur, të ndryshëm, të ndryshme, ndryshme, tjera, të tjera,"
                            + " tjerë, pa emër, nuk ka, s'ka, asnjë, operatorë të ndryshëm, nepoznato, nepoznat,"
                            + " razno, razni, ostalo, ostali, nema, nije poznato, neznan, neznano, različni",
                    // cancelled, not awarded
                    "anuluar, anulluar, e anuluar, storniert, annulliert, aufgehoben, annulé, annulée,"
                            + " annullato, annullata, cancelado, cancelada, anulado, anulada, desierto,"
                            + " deserto, geannuleerd, annulleret, annullert, avlyst, inställd, anulowano,"
                            + " unieważniono, zrušeno, zrušené, poništeno, otkazano, iptal, iptal edildi,"
                            + " anulat, törölve, отменено, отменён, скасовано, ακυρώθηκε, 取消, 流标, 中止",
                    // Polish, Czech, Slovak, Hungarian, Romanian, Turkish
                    "nieznany, nieznana, nieznane, brak, brak danych, inne, inni, różne, różni, nie dotyczy,"
                            + " neznámý, neznámé, neuvedeno, ostatní, různé, různí, žádný, neznámy, neuvedené,"
                            + " ostatné, rôzne, ismeretlen, nincs, egyéb, különféle, necunoscut, necunoscută,"
                            + " diverși, diverse, alții, fără, nespecificat, bilinmiyor, belirtilmemiş, çeşitli,"
                            + " diğer, yok, muhtelif",
                    // Russian, Ukrainian, Bulgarian, Greek
                    "неизвестно, неизвестный, не указано, не указан, нет, нет данных, прочие, прочее,"
                            + " разные, разное, другие, невідомо, не вказано, немає, інші, різні, неизвестен,"
                            + " неизвестна, други, разни, няма, άγνωστο, άγνωστος, διάφοροι, διάφορα, λοιποί,"
                            + " άλλοι, κανένας",
                    // Chinese, Japanese, Korean, Arabic, Hebrew
                    "未知, 不详, 不明, 无, 無, 其他, 其它, 多家, 各种, 待定, 暂无, 匿名, その他, 未定, なし,"
                            + " 該当なし, 알수없음, 기타, 미정, 없음, غير معروف, غير محدد, متنوع, أخرى, لا يوجد,"
                            + " לא ידוע, שונים, אחר");

    /** First words of a name that speaks of no award, or of many. */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?:no bids?|no award|not awarded|no tender|tender cancel\\w*|cancel+ed|failed|"
                            + "(?:various|multiple|several|sundry|miscellaneous|misc|unknown|unspecified"
                            + "|other|one time|individual) (?:suppliers?|vendors?|contractors?|compan(?:y|ies)"
                            + "|parties|customers?|providers?|payees?|sellers?|consultants?|persons?|people)"
                            + "|(?:diverse|verschiedene|sonstige|unbekannter?|andere) (?:lieferanten?|firmen"
                            + "|anbieter|kunden?|auftragnehmer|partner|kreditoren)"
                            + "|(?:divers|autres|plusieurs) (?:fournisseurs|prestataires|entreprises)"
                            + "|(?:varios|otros|diversos|outros|vari|altri) (?:proveedores|fornecedores"
                            + "|fornitori|contratistas)"
                            + "|(?:diverse|overige) (?:leveranciers|leverandører|leverantörer)"
                            + "|panel of )\\b?.*");

    private Placeholders() {}

    private static Set<String> names(String... languages) {
        return Stream.of(languages)
                .flatMap(list -> Stream.of(list.split(", *")))
                .map(Placeholders::bare)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String bare(String name) {
        return NO_WORD.matcher(Letters.plain(name)).replaceAll("");
    }

    /** Whether a name says that there is none. */
    static boolean isPlaceholder(String name) {
        String bare = bare(name);
        if (NAMES.contains(bare)) {
            return true;
        }
        String words = NO_WORD.matcher(Letters.plain(name)).replaceAll(" ").strip();
        return BEGINNING.matcher(words).matches();
    }

    /** Whether a name has no letter at all; telling only where the register's others have. */
    static boolean isWithoutLetter(String name) {
        return name.codePoints().noneMatch(Character::isLetter);
    }

    /** Languages of the list, for people. */
    static List<String> examples() {
        return List.of("n/a", "unknown", "various suppliers", "divers", "unbekannt", "të ndryshëm");
    }
}
