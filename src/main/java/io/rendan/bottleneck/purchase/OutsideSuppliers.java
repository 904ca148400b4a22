package io.rendan.bottleneck.purchase;

import java.util.List;

/**
 * How the ecosystem depends on partners.
 *
 * @param found those that it depends on, the most demand first
 * @param worst index of the partner with most demand at risk, -1 where there is none
 * @param worstDemand what is at risk with it
 */
public record OutsideSuppliers(List<OutsideSupplier> found, int worst, double worstDemand) {

    public OutsideSuppliers {
        found = List.copyOf(found);
    }
}
