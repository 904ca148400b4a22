package io.rendan.party;

import io.rendan.network.ContractKind;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/** A contract from one party's side. */
public record PartyContract(
        String id,
        ContractKind kind,
        @Schema(description = "Of the party whose profile this is") Role role,
        PartyEntry.Named counterparty,
        Optional<PartyEntry.Named> capability,
        Optional<String> communityId,
        @Schema(description = "A year, in the dataset's currency") Optional<Double> annualValue,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> startsOn,
        @Schema(description = "Inclusive") Optional<LocalDate> endsOn,
        @Schema(description = "On the run's date") boolean inForce) {

    /** A side of a contract. */
    @Schema(name = "ContractRole")
    public enum Role {
        SUPPLIER,
        BUYER
    }
}
