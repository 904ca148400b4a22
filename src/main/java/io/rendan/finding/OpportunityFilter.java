package io.rendan.finding;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/**
 * Which opportunities are asked for; empty means whichever.
 *
 * @param form what it is a proposal for
 * @param capability id of one that is needed and offered
 * @param bridgesSilos whether it would open a silo
 * @param common what any finding can be asked for; a party would take part, or is the user segment
 */
public record OpportunityFilter(
        Optional<Form> form,
        Optional<String> capability,
        Optional<Boolean> bridgesSilos,
        FindingFilter common) {

    /** What an opportunity is a proposal for. */
    @Schema(name = "OpportunityForm")
    public enum Form {
        /** Two parties without a contract. */
        PAIR,
        /** A draft of a new community. */
        COMMUNITY,
        /** What several units buy outside, each by itself. */
        JOINT_PURCHASE
    }

    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = common.parameters();
        parameters.put("form", form.map(Form::name).orElse(null));
        parameters.put("capability", capability.orElse(null));
        parameters.put("bridgesSilos", bridgesSilos.orElse(null));
        return parameters;
    }
}
