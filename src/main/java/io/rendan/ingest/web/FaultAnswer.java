package io.rendan.ingest.web;

import io.rendan.dataset.DatasetFault;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** An error or warning as JSON; what does not apply is null. */
record FaultAnswer(
        @Schema(example = "contracts.csv.gz") String file,
        @Schema(description = "Where the row starts, from 1; null for the file as a whole")
                Optional<Long> line,
        @Schema(description = "Null where no single column is meant", example = "annual_value")
                Optional<String> column,
        @Schema(example = "-3") Optional<String> value,
        @Schema(example = "expected a decimal of at least 0") String message) {

    static List<FaultAnswer> of(List<DatasetFault> faults) {
        return faults.stream().map(FaultAnswer::of).toList();
    }

    private static FaultAnswer of(DatasetFault fault) {
        return new FaultAnswer(
                fault.file(),
                Optional.of(fault.line()).filter(line -> line > 0),
                given(fault.column()),
                given(fault.value()),
                fault.message());
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(found -> !found.isEmpty());
    }
}
