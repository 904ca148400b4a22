package io.rendan.bottleneck;

import io.rendan.bottleneck.load.Queue;
import io.rendan.network.Unknown;

import java.util.Arrays;

/**
 * Each party's decisive queue: that of its capability with the highest utilisation, the first by id
 * among equals; where no utilisation is known, that with most requests.
 *
 * @param service index of the decisive service, -1 for a party without any
 */
record QueueFigures(Services services, int[] service) {

    static QueueFigures of(Services services, int parties) {
        int[] decisive = new int[parties];
        Arrays.fill(decisive, -1);
        for (int service = 0; service < services.size(); service++) {
            int party = services.parties()[service];
            if (decisive[party] < 0 || isWorse(services, service, decisive[party])) {
                decisive[party] = service;
            }
        }
        return new QueueFigures(services, decisive);
    }

    private static boolean isWorse(Services services, int one, int other) {
        double utilisation = services.utilisation(one);
        double otherUtilisation = services.utilisation(other);
        if (Double.isNaN(utilisation) && Double.isNaN(otherUtilisation)) {
            return Unknown.orElse(services.requests()[one], -1)
                    > Unknown.orElse(services.requests()[other], -1);
        }
        return Double.isNaN(otherUtilisation) || utilisation > otherUtilisation;
    }

    Queue queue(int party) {
        return service[party] < 0
                ? new Queue(Double.NaN, Double.NaN, 1, Double.NaN)
                : services.queue(service[party]);
    }

    boolean arrivalsAssumed(int party) {
        return service[party] >= 0 && services.arrivals(service[party]).assumed();
    }

    int capability(int party) {
        return service[party] < 0 ? -1 : services.capabilities()[service[party]];
    }
}
