package io.rendan.party;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.network.ContractKind;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract with what became of it. */
public record ContractEntry(
        String id,
        ContractKind kind,
        @JsonUnwrapped Sides sides,
        @JsonUnwrapped Term term,
        @JsonUnwrapped Terms terms,
        @Schema(description = "By month, the earliest first") List<Settled> settlements,
        @Schema(description = "Why a value is null, by its name") Map<String, String> reasons) {

    /** Who supplies whom, with what, and within which community. */
    public record Sides(
            PartyEntry.Named supplier,
            PartyEntry.Named buyer,
            Optional<PartyEntry.Named> capability,
            Optional<PartyEntry.Named> community) {}

    /** From when to when. */
    public record Term(
            Optional<LocalDate> signedOn,
            Optional<LocalDate> startsOn,
            @Schema(description = "Inclusive") Optional<LocalDate> endsOn,
            @Schema(description = "On the current run's date") boolean inForce) {}

    /** What has been agreed, in the dataset's currency. */
    public record Terms(
            @Schema(description = "A year") Optional<Double> annualValue,
            @Schema(description = "A year's price of the best outside offer")
                    Optional<Double> outsideOption,
            Optional<String> successMetric,
            Optional<Double> successThreshold,
            @Schema(description = "0–1") Optional<Double> penaltyRate) {}

    /** What a month has brought. */
    public record Settled(
            @Schema(example = "2026-03") String month,
            Optional<Double> amount,
            Optional<Long> requests,
            @Schema(description = "0–10; withheld for suppliers under five people")
                    Optional<Double> satisfaction,
            @Schema(description = "0–1") Optional<Double> onTimeShare) {}
}
