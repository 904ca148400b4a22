package io.rendan.dashboard.other;

import io.rendan.analysis.Money;
import io.rendan.dashboard.findings.FindingLine.Link;
import io.rendan.dashboard.findings.PageLinks;
import io.rendan.dashboard.frame.Currency;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.other.DistancePage.DistanceRow;
import io.rendan.party.PartyEntry;
import io.rendan.party.PartySearch;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Parties by how far user money travels to them. */
@Component
public class Distances {

    private final PartySearch search;
    private final Currency currency;

    Distances(PartySearch search, Currency currency) {
        this.search = search;
        this.currency = currency;
    }

    /** A page of them. */
    public DistancePage page(boolean orphans, Paging paging, Wording words) {
        AnalysisPage<PartyEntry> found =
                orphans
                        ? search.flagged("orphan", "income", false, paging)
                        : search.flagged("", "upstreamness", false, paging);
        String own = orphans ? "/zero-distance?orphan=true&cursor=" : "/zero-distance?cursor=";
        String money = currency.code();
        return new DistancePage(
                orphans,
                found.items().stream().map(party -> row(party, money, words)).toList(),
                found.next().map(own::concat),
                orphans
                        ? "/api/zero-distance?orphan=true&format=csv&limit=1000"
                        : "/api/zero-distance?format=csv&limit=1000");
    }

    private static DistanceRow row(PartyEntry party, String currency, Wording words) {
        return new DistanceRow(
                new Link(party.name(), Optional.of(PageLinks.party(party.id()))),
                party.platform().map(PartyEntry.Named::name).orElse(""),
                number(party, "upstreamness").map(words::number).orElse(""),
                number(party, "userBackedShare").map(words::percent).orElse(""),
                number(party, "income")
                        .map(income -> words.money(new Money(income, currency)))
                        .orElse(""));
    }

    private static Optional<Double> number(PartyEntry party, String figure) {
        return party.metrics().get(figure) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}
