package io.rendan.bottleneck;

import io.rendan.algorithm.flow.CascadeModel;
import io.rendan.bottleneck.purchase.Purchases;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

/**
 * What each micro-enterprise lives on, as the cascade sees it. Methods, section 3: only
 * micro-enterprises fail; an input's loss is dampened by what others could take over, and where the
 * input is not essential by its part of the buyer's turnover.
 */
record CascadeInput(EcosystemNetwork network, Purchases purchases, Substitution substitution) {

    CascadeModel model() {
        Parties parties = network.parties();
        boolean[] canFail = new boolean[parties.size()];
        for (int party = 0; party < canFail.length; party++) {
            canFail[party] = parties.isMicroEnterprise(party);
        }
        CascadeModel.Builder model = CascadeModel.over(canFail);
        for (int line = 0; line < purchases.lines(); line++) {
            addLine(line, model);
        }
        return model.build();
    }

    private void addLine(int line, CascadeModel.Builder model) {
        int buyer = purchases.buyers()[line];
        if (purchases.essential()[line]) {
            model.essentialGroup(buyer);
        } else {
            double part = purchases.spend()[line] / network.supply().turnover(buyer);
            model.group(buyer, Math.min(1, part));
        }
        purchases.sharesOf(line).forEach(share -> addShare(line, share, model));
    }

    private void addShare(int line, int share, CascadeModel.Builder model) {
        int supplier = purchases.suppliers()[share];
        if (network.parties().isMicroEnterprise(supplier)) {
            model.supplier(
                    supplier,
                    Math.min(1, purchases.shares()[share]),
                    replaceability(supplier, purchases.capabilities()[line]));
        }
    }

    private double replaceability(int supplier, int capability) {
        int service = capability < 0 ? -1 : substitution.services().find(supplier, capability);
        return service < 0 ? 0 : substitution.replaceability(service);
    }
}
