package io.rendan.party.web;

import io.rendan.party.PartyEntry;
import io.rendan.party.PartyProfile;
import io.rendan.party.PartyProfiles;
import io.rendan.party.PartySearch;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Versioned
@RestController
@Tag(name = "Parties", description = "Micro-enterprises, partners and user segments")
class PartyController {

    private final PartySearch search;
    private final PartyProfiles profiles;

    PartyController(PartySearch search, PartyProfiles profiles) {
        this.search = search;
        this.profiles = profiles;
    }

    @GetList("/api/parties")
    @Operation(
            summary = "Find parties, or rank them",
            description =
                    "By name: exact matches first, then those that start with the text, those with a"
                            + " word that does, and those that contain it; case, accents and ways of"
                            + " writing a letter make no difference. With sort: by that figure of the newest run. Each item has its figures; those of"
                            + " units under five people that say something about people are withheld.")
    AnalysisPage<PartyEntry> parties(
            @Valid @ParameterObject PartyQuery query, HttpServletRequest request) {
        Paging paging = Paging.of(request, query.limit(), query.cursor());
        return query.figure()
                .map(figure -> search.byFigure(figure, query.ascending(), query.text(), paging))
                .orElseGet(() -> search.byText(query.text(), paging));
    }

    @GetMapping(path = "/api/parties/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A party's facts, figures, contracts and findings")
    PartyProfile party(
            @Parameter(description = "Percent-encoded, slashes included", example = "ME-0042")
                    @PathVariable
                    String id,
            @Parameter(description = "True for its findings with their evidence")
                    @RequestParam(defaultValue = "false")
                    boolean evidence) {
        return profiles.find(id)
                .map(profile -> evidence ? profile : profile.withoutEvidence())
                .orElseThrow(() -> ProblemException.unknown("party", id));
    }
}
