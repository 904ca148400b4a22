package io.rendan.finding.web;

import io.rendan.finding.Decision;
import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Optional;

/** The body of a decision. Texts rather than enums, so that all faults are found together. */
record DecisionRequest(
        @NotEmpty(message = DecisionRequest.EXPECTED)
                @Pattern(regexp = "ACCEPTED|DISMISSED|DONE", message = DecisionRequest.EXPECTED)
                @Schema(
                        allowableValues = {"ACCEPTED", "DISMISSED", "DONE"},
                        example = "ACCEPTED",
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable String decision,
        @Size(max = DecisionRequest.LONGEST_NOTE, message = "a text of at most 2000 characters")
                @Schema(
                        description = "Why, in your words",
                        maxLength = DecisionRequest.LONGEST_NOTE,
                        example = "Logistics takes it on in May")
                @Nullable String note,
        @Size(max = DecisionRequest.LONGEST_NAME, message = "a text of at most 200 characters")
                @Schema(
                        description =
                                "Who decides, kept as it is sent; where people log in, who has"
                                        + " logged in is kept instead",
                        maxLength = DecisionRequest.LONGEST_NAME,
                        example = "ada")
                @Nullable String by) {

    static final String EXPECTED = "one of ACCEPTED, DISMISSED, DONE";
    static final int LONGEST_NOTE = 2_000;
    static final int LONGEST_NAME = 200;

    Decision.Kind kind() {
        return Decision.Kind.valueOf(Objects.requireNonNull(decision));
    }

    Optional<String> named() {
        return Optional.ofNullable(by).map(String::strip).filter(name -> !name.isEmpty());
    }

    String noteOrEmpty() {
        return Objects.requireNonNullElse(note, "");
    }
}
