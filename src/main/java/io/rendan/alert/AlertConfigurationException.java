package io.rendan.alert;

import java.util.List;

/** What is configured under {@code rendan.alerts} cannot be used; names every fault. */
public final class AlertConfigurationException extends RuntimeException {

    AlertConfigurationException(List<String> faults) {
        super("alerts are not configured right: " + String.join("; ", faults) + ".");
    }
}
