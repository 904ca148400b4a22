package io.rendan.dashboard.profile;

import io.rendan.dashboard.findings.FindingLine.Link;
import io.rendan.dashboard.findings.PageLinks;
import io.rendan.dashboard.frame.Names;
import io.rendan.dashboard.frame.Wording;
import io.rendan.dashboard.profile.SearchPage.Hit;
import io.rendan.party.PartyEntry;
import io.rendan.party.PartySearch;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds platforms and parties by name or id. */
@Component
public class Search {

    private static final int PLATFORMS = 5;

    private final PartySearch parties;
    private final Names names;

    Search(PartySearch parties, Names names) {
        this.parties = parties;
        this.names = names;
    }

    /** What a text finds: platforms first, then parties in the order of the API. */
    public SearchPage page(String text, Paging paging, Wording words) {
        String query = text.strip();
        if (query.isEmpty()) {
            return new SearchPage("", List.of(), Optional.empty());
        }
        AnalysisPage<PartyEntry> found = parties.byText(query, paging);
        List<Hit> hits = new ArrayList<>();
        if (paging.after().isEmpty()) {
            hits.addAll(platforms(query, words));
        }
        found.items().forEach(one -> hits.add(hit(one, words)));
        return new SearchPage(query, hits, found.next().map(next -> more(query, next)));
    }

    private static String more(String query, String cursor) {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("query", "{query}")
                .queryParam("cursor", cursor)
                .encode()
                .buildAndExpand(query)
                .toUriString();
    }

    private List<Hit> platforms(String query, Wording words) {
        String wanted = query.toLowerCase(Locale.ROOT);
        return names.platforms().entrySet().stream()
                .filter(one -> matches(one, wanted))
                .limit(PLATFORMS)
                .map(
                        one ->
                                new Hit(
                                        new Link(
                                                one.getValue(),
                                                Optional.of(PageLinks.platform(one.getKey()))),
                                        words.text("search.platform"),
                                        ""))
                .toList();
    }

    private static boolean matches(Map.Entry<String, String> platform, String wanted) {
        return platform.getValue().toLowerCase(Locale.ROOT).contains(wanted)
                || platform.getKey().equalsIgnoreCase(wanted);
    }

    private static Hit hit(PartyEntry party, Wording words) {
        String what =
                switch (party.label()) {
                    case "MicroEnterprise" -> words.text("party." + party.kind().orElse("NODE"));
                    case "Partner" -> words.text("party.partner", party.kind().orElse(""));
                    default -> words.text("party.segment");
                };
        return new Hit(
                new Link(party.name(), Optional.of(PageLinks.party(party.id()))),
                what,
                party.platform().map(PartyEntry.Named::name).orElse(""));
    }
}
