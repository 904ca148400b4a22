package io.rendan.alert;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import java.util.List;

/** An alert and its deliveries. */
public record SentAlert(@JsonUnwrapped Alert alert, List<Delivery> deliveries) {

    public SentAlert {
        deliveries = List.copyOf(deliveries);
    }
}
