package io.rendan.market;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a dataset may or may not say about its contracts; a rule is judged where it is said. */
enum ContractField {
    ANNUAL_VALUE("annualValue"),
    ENDS_ON("endsOn"),
    SUCCESS_METRIC("successMetric"),
    SUCCESS_THRESHOLD("successThreshold"),
    PENALTY_RATE("penaltyRate"),
    OUTSIDE_OPTION("outsideOption"),
    CAPABILITY("capability"),
    AMOUNT("amount"),
    REQUESTS("requests"),
    SATISFACTION("satisfaction"),
    PROFIT_SHARE("profitShare");

    private final String column;

    ContractField(String column) {
        this.column = column;
    }

    /** Its name in rules and in the queries that count it. */
    String column() {
        return column;
    }

    static Optional<ContractField> of(String column) {
        return Arrays.stream(values()).filter(field -> field.column.equals(column)).findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(ContractField::column).collect(Collectors.joining(", "));
    }
}
