package io.rendan.quality;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract as the register writes it.
 *
 * @param annualValue NaN where unknown
 * @param place where it stands
 */
public record RegisteredContract(
        String id,
        String supplierId,
        String buyerId,
        double annualValue,
        Term term,
        RegisterPlace place) {

    /** When it was signed and how long it lasts, as far as known. */
    public record Term(
            Optional<LocalDate> signedOn,
            Optional<LocalDate> startsOn,
            Optional<LocalDate> endsOn) {}
}
