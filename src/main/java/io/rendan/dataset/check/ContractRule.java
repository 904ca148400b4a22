package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.RowRule;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.Optional;

/** Who may contract with whom, and from when to when. */
public final class ContractRule implements RowRule {

    private static final int SUPPLIER = DatasetFile.CONTRACTS.indexOf("supplier_id");
    private static final int BUYER = DatasetFile.CONTRACTS.indexOf("buyer_id");

    private final KnownIds things;
    private final FaultCollector complaints;

    public ContractRule(KnownIds things, FaultCollector complaints) {
        this.things = things;
        this.complaints = complaints;
    }

    @Override
    public void check(DatasetRow row, int[] references) {
        int supplier = references[SUPPLIER];
        int buyer = references[BUYER];
        if (buyer >= 0 && supplier == buyer) {
            error(row, "buyer_id", "expected another party than the supplier");
        } else if (supplier >= 0 && things.isSegment(supplier)) {
            error(row, "supplier_id", "expected no user segment: segments only buy, by SALES");
        } else if (buyer >= 0) {
            checkBuyer(row, things.isSegment(buyer));
        }
        checkDates(row);
    }

    private void checkBuyer(DatasetRow row, boolean segment) {
        Optional<String> kind = row.text("kind");
        boolean sales = kind.filter(ContractKind.SALES.name()::equals).isPresent();
        if (sales && !segment) {
            error(row, "buyer_id", "expected a user segment as the buyer of a SALES contract");
        } else if (kind.isPresent() && !sales && segment) {
            error(row, "buyer_id", "expected no user segment: segments only buy, by SALES");
        }
    }

    private void checkDates(DatasetRow row) {
        Optional<LocalDate> starts = row.date("starts_on");
        Optional<LocalDate> ends = row.date("ends_on");
        if (starts.isPresent() && ends.isPresent() && starts.get().isAfter(ends.get())) {
            complaints.error(
                    row.line(),
                    "starts_on",
                    starts.get().toString(),
                    "expected no later day than ends_on, which is " + ends.get());
        }
    }

    private void error(DatasetRow row, String column, String message) {
        complaints.error(row.line(), column, row.text(column).orElse(""), message);
    }
}
