package io.rendan.dashboard.web;

import io.rendan.alert.Alerts;
import io.rendan.alert.Delivery;
import io.rendan.alert.SentAlert;
import io.rendan.dashboard.frame.Wordings;
import io.rendan.dashboard.other.AlertsPage;
import io.rendan.dashboard.other.Distances;
import io.rendan.dashboard.other.Portfolios;
import io.rendan.web.Page;
import io.rendan.web.Paging;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import java.util.Locale;
import java.util.Optional;

/** Zero distance, alerts, and what to fund with a budget. */
@Controller
class OtherPages {

    private static final int MOST_A_PARTY = 3;

    private final Distances distances;
    private final Alerts alerts;
    private final Portfolios portfolios;
    private final Wordings wordings;

    OtherPages(Distances distances, Alerts alerts, Portfolios portfolios, Wordings wordings) {
        this.distances = distances;
        this.alerts = alerts;
        this.portfolios = portfolios;
        this.wordings = wordings;
    }

    @GetMapping("/zero-distance")
    String distance(
            @RequestParam(defaultValue = "false") boolean orphan,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        Paging paging = Paging.of(request, null, cursor);
        model.addAttribute("page", distances.page(orphan, paging, wordings.in(locale)));
        return "distance";
    }

    @GetMapping("/alerts")
    String alerts(
            @RequestParam(defaultValue = "false") boolean dead,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request,
            Model model) {
        Optional<Delivery.Status> status =
                dead ? Optional.of(Delivery.Status.DEAD) : Optional.empty();
        Page<SentAlert> found = alerts.list(status, Paging.of(request, null, cursor));
        String own = dead ? "/alerts?dead=true&cursor=" : "/alerts?cursor=";
        model.addAttribute(
                "page",
                new AlertsPage(dead, alerts.rules(), found.items(), found.next().map(own::concat)));
        return "alerts";
    }

    @PostMapping("/alerts/dead-letters/{id}/retry")
    View sendAgain(@PathVariable String id) {
        alerts.sendAgain(id);
        return SeeOther.page("/alerts?dead=true");
    }

    @GetMapping("/portfolio")
    String portfolio(
            @RequestParam(required = false) @Nullable String budget,
            @RequestParam(required = false) @Nullable String most,
            Model model,
            Locale locale) {
        model.addAttribute(
                "page",
                portfolios.page(
                        amount(budget),
                        amount(most)
                                .map(Double::intValue)
                                .filter(count -> count > 0)
                                .orElse(MOST_A_PARTY),
                        wordings.in(locale)));
        return "portfolio";
    }

    private static Optional<Double> amount(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(given -> !given.isEmpty())
                    .map(Double::valueOf)
                    .filter(amount -> Double.isFinite(amount) && amount >= 0);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
