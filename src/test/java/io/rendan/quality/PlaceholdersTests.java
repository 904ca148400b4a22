package io.rendan.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "N.A.",
                "Unknown",
                "VARIOUS",
                "various suppliers",
                "Various Vendors - 2021",
                "T.B.C.",
                "Not awarded",
                "NO BIDS RECEIVED",
                "Cancelled",
                "unbekannt",
                "Diverse Lieferanten",
                "k.A.",
                "Non renseigné",
                "Divers fournisseurs",
                "néant",
                "Varios proveedores",
                "sin especificar",
                "Sconosciuto",
                "não informado",
                "n.v.t.",
                "okänd",
                "të ndryshëm",
                "Te ndryshme",
                "nepoznato",
                "różne",
                "brak danych",
                "bilinmiyor",
                "Неизвестно",
                "прочие",
                "άγνωστο",
                "其他",
                "不明",
                "غير معروف",
                "Panel of tender 1334",
                "--- unknown ---",
                "ANULUAR",
                "Storniert"
            })
    void standForNobody(String name) {
        assertThat(Placeholders.isPlaceholder(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nahanni Foods",
                "Varioptic",
                "Unknown Pleasures Ltd",
                "Otherlab",
                "NATO",
                "Nilfisk",
                "Tester & Sons",
                "Companion Pets",
                "Diverse Abilities Plus",
                "Failsworth Hats",
                "Anonymous Content Ltd",
                "Testo SE",
                "Others & Daughters",
                "Multiple Sclerosis Trust",
                "Noneman Law",
                "3M",
                "Sundry Foods Ltd",
                "Panelcraft"
            })
    void areNames(String name) {
        assertThat(Placeholders.isPlaceholder(name)).as(name).isFalse();
    }
}
