package io.rendan.dataset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code dataset.json} says.
 *
 * @param name short name of the dataset
 * @param title name for people
 * @param currency ISO 4217 code of all money; {@code XXX} where there is none
 * @param asOf the day that the data describe, end of the window of an analysis
 * @param licence under what terms the data may be used
 * @param source where the data come from
 */
public record DatasetDescription(
        String name,
        Optional<String> title,
        String currency,
        LocalDate asOf,
        Optional<String> licence,
        Optional<String> source) {}
