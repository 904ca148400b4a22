package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wordings;
import io.rendan.dashboard.profile.PlatformProfiles;
import io.rendan.dashboard.profile.Profiles;
import io.rendan.dashboard.profile.Search;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Locale;

/** A party, a platform, and how to find one. */
@Controller
class ProfilePages {

    private final Profiles profiles;
    private final PlatformProfiles platforms;
    private final Search search;
    private final Wordings wordings;

    ProfilePages(Profiles profiles, PlatformProfiles platforms, Search search, Wordings wordings) {
        this.profiles = profiles;
        this.platforms = platforms;
        this.search = search;
        this.wordings = wordings;
    }

    @GetMapping("/parties/{id}")
    String party(@PathVariable String id, Model model, Locale locale) {
        model.addAttribute(
                "page",
                profiles.page(id, wordings.in(locale))
                        .orElseThrow(() -> ProblemException.unknown("party", id)));
        return "party";
    }

    @GetMapping("/platforms/{id}")
    String platform(@PathVariable String id, Model model, Locale locale) {
        model.addAttribute(
                "page",
                platforms
                        .page(id, wordings.in(locale))
                        .orElseThrow(() -> ProblemException.unknown("platform", id)));
        return "platform";
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        model.addAttribute(
                "page", search.page(query, Paging.of(request, null, cursor), wordings.in(locale)));
        return "search";
    }
}
