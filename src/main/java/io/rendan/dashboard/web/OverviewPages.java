package io.rendan.dashboard.web;

import io.rendan.dashboard.frame.Wordings;
import io.rendan.dashboard.overview.Overview;
import io.rendan.dashboard.overview.OverviewPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Locale;

@Controller
class OverviewPages {

    private final Overview overview;
    private final Wordings wordings;

    OverviewPages(Overview overview, Wordings wordings) {
        this.overview = overview;
        this.wordings = wordings;
    }

    @GetMapping("/")
    String overview(Model model, Locale locale) {
        OverviewPage page = overview.page(wordings.in(locale));
        model.addAttribute("page", page);
        return "overview";
    }
}
