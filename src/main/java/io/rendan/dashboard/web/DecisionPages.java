package io.rendan.dashboard.web;

import io.rendan.dashboard.findings.FindingLine;
import io.rendan.dashboard.findings.FindingLines;
import io.rendan.dashboard.frame.Wordings;
import io.rendan.finding.Decision;
import io.rendan.finding.FindingException;
import io.rendan.finding.Recommendations;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What readers decide: on one finding, or on several at once. */
@Controller
class DecisionPages {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionPages.class);
    private static final int LONGEST_NOTE = 2_000;

    private final Recommendations recommendations;
    private final FindingLines lines;
    private final Wordings wordings;

    DecisionPages(Recommendations recommendations, FindingLines lines, Wordings wordings) {
        this.recommendations = recommendations;
        this.lines = lines;
        this.wordings = wordings;
    }

    /** A part of the page where a script asks for it, else the page that the reader was on. */
    @PostMapping("/findings/{id}/decision")
    Object decide(
            @PathVariable String id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "/") String back,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        TrackedFinding decided =
                recommendations.decide(id, kind(decision), checked(note), by(request));
        if (script == null) {
            return SeeOther.page(back);
        }
        FindingLine line = lines.of(List.of(decided), wordings.in(locale)).getFirst();
        model.addAttribute("line", line);
        return "fragments/decision :: decided";
    }

    /** What one of them is gone for meanwhile is left out; the others are decided. */
    @PostMapping("/findings/decisions")
    View decideAll(
            @RequestParam(defaultValue = "") List<String> id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        Decision.Kind kind = kind(decision);
        for (String one : id) {
            try {
                recommendations.decide(one, kind, checked(note), by(request));
            } catch (FindingException.Gone | FindingException.Unknown gone) {
                LOG.debug("left out: {}", gone.detail());
            }
        }
        return SeeOther.page(back);
    }

    private static Optional<String> by(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }

    private static Decision.Kind kind(String decision) {
        return Arrays.stream(Decision.Kind.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        RequestFault.of(
                                                "decision",
                                                decision,
                                                "one of ACCEPTED, DISMISSED, DONE")));
    }

    private static String checked(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw ProblemException.invalid(
                    RequestFault.of("note", note, "a text of at most 2000 characters"));
        }
        return note.strip();
    }
}
