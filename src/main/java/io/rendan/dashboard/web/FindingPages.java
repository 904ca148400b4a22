package io.rendan.dashboard.web;

import io.rendan.dashboard.figure.Figure;
import io.rendan.dashboard.findings.FindingDetails;
import io.rendan.dashboard.findings.FindingLists;
import io.rendan.dashboard.findings.FindingPage;
import io.rendan.dashboard.findings.ListTerms;
import io.rendan.dashboard.findings.Shelf;
import io.rendan.dashboard.frame.Wordings;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;

/** Lists of findings, and a finding. */
@Controller
class FindingPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final FindingLists lists;
    private final FindingDetails details;
    private final Wordings wordings;

    FindingPages(FindingLists lists, FindingDetails details, Wordings wordings) {
        this.lists = lists;
        this.details = details;
        this.wordings = wordings;
    }

    @GetMapping({"/silos", "/bottlenecks", "/opportunities", "/contracts"})
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable String party,
            @RequestParam(required = false) @Nullable String least,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        Shelf shelf = Shelf.at(request.getRequestURI()).orElseThrow();
        ListTerms terms = ListTerms.of(status, sort, owner, party, least, form);
        model.addAttribute(
                "page",
                lists.page(shelf, terms, Paging.of(request, null, cursor), wordings.in(locale)));
        return "findings";
    }

    @GetMapping("/findings/{id}")
    String finding(@PathVariable String id, Model model, Locale locale) {
        model.addAttribute("page", details.page(id, wordings.in(locale)));
        return "finding";
    }

    @GetMapping("/findings/{id}/figures/{figure}")
    String figure(
            @PathVariable String id, @PathVariable String figure, Model model, Locale locale) {
        FindingPage page = details.page(id, wordings.in(locale));
        model.addAttribute("page", page);
        model.addAttribute("figure", found(page, figure));
        return "figure";
    }

    @GetMapping("/findings/{id}/figures/{figure}.csv")
    ResponseEntity<String> figureAsCsv(
            @PathVariable String id, @PathVariable String figure, Locale locale) {
        FindingPage page = details.page(id, wordings.in(locale));
        return ResponseEntity.ok().contentType(CSV).body(FigureCsv.of(found(page, figure).table()));
    }

    private static Figure found(FindingPage page, String id) {
        return page.figures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.unknown("figure", id));
    }
}
