package io.rendan.alert.web;

import io.rendan.alert.Alerts;
import io.rendan.alert.Delivery;
import io.rendan.alert.RuleInForce;
import io.rendan.alert.SentAlert;
import io.rendan.web.GetList;
import io.rendan.web.Page;
import io.rendan.web.PageQuery;
import io.rendan.web.Paging;
import io.rendan.web.Refuses;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Optional;

@RestController
@Tag(name = "Alerts", description = "What rules have noticed, and whether it has reached anybody")
class AlertController {

    private static final List<String> RULE_COLUMNS = List.of("name", "condition", "postedTo");

    private final Alerts alerts;

    AlertController(Alerts alerts) {
        this.alerts = alerts;
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/alerts")
    @Operation(summary = "Alerts with their deliveries, newest first")
    Page<SentAlert> list(
            HttpServletRequest request,
            @Parameter(description = "Only alerts with a delivery in this state")
                    @RequestParam(required = false)
                    Delivery.@Nullable Status status,
            @Valid @ParameterObject PageQuery query) {
        return alerts.list(Optional.ofNullable(status), query.paging(request));
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/alerts/dead-letters")
    @Operation(
            summary = "Alerts that an address has not taken, newest first",
            description = "All attempts were used up, or no rule posts to the address any more.")
    Page<SentAlert> deadLetters(
            @Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        return alerts.list(Optional.of(Delivery.Status.DEAD), query.paging(request));
    }

    @PostMapping("/api/alerts/dead-letters/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send a dead letter again",
            description =
                    "With all its attempts anew. Newer alerts may have overtaken it; it is sent to"
                            + " the address as it is configured now.")
    @Refuses(status = 409, when = "No rule posts to the address any more")
    void sendAgain(
            @Parameter(
                            description = "The delivery's id",
                            example = "alert-3fa9c1d2e0b47a55.9c1d2e0b4a55")
                    @PathVariable
                    String id) {
        alerts.sendAgain(id);
    }

    @Versioned(Versioned.By.CONTENT)
    @GetList("/api/alerts/rules")
    @Operation(summary = "The rules in force, without secrets")
    Page<RuleInForce> rules(@Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        Paging paging = query.paging(request);
        List<RuleInForce> all = alerts.rules();
        List<RuleInForce> rest = all.subList(Math.min(paging.offset(), all.size()), all.size());
        return new Page<>(paging.page(rest), paging.nextOffset(rest), RULE_COLUMNS);
    }
}
