package io.rendan.quality.report;

import io.rendan.dataset.Column;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.RowSource;
import io.rendan.network.PartyKind;
import io.rendan.quality.Inspection;
import io.rendan.quality.QualityReport;
import io.rendan.quality.RegisterPlace;
import io.rendan.quality.RegisteredContract;
import io.rendan.quality.RegisteredParty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hands the rows of a dataset to an inspection, a table at a time. */
public final class RowInspection {

    private static final String NAME = "name";
    private static final String MONTH = "month";

    private final RowSource rows;
    private final Inspection inspection;

    private RowInspection(RowSource rows, LocalDate asOf) {
        this.rows = rows;
        this.inspection = new Inspection(asOf);
    }

    /**
     * Inspects a dataset.
     *
     * @param asOf day that it is of
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static QualityReport of(RowSource rows, LocalDate asOf) {
        var inspecting = new RowInspection(rows, asOf);
        inspecting.inspect();
        return inspecting.inspection.report();
    }

    private void inspect() {
        for (DatasetFile table : DatasetFile.values()) {
            inspection.file(table.stem());
            rows.forEach(table, row -> cells(row));
        }
        rows.forEach(DatasetFile.MICRO_ENTERPRISES, this::unit);
        rows.forEach(
                DatasetFile.PARTNERS,
                row -> inspection.add(party(row, PartyKind.PARTNER, "country")));
        rows.forEach(
                DatasetFile.USER_SEGMENTS,
                row -> inspection.add(party(row, PartyKind.USER_SEGMENT, NAME)));
        rows.forEach(DatasetFile.CONTRACTS, row -> inspection.weigh(contract(row)));
        rows.forEach(DatasetFile.CONTRACTS, row -> inspection.inspect(contract(row)));
        rows.forEach(DatasetFile.SETTLEMENTS, row -> inspection.weigh(row.number("amount")));
        rows.forEach(DatasetFile.SETTLEMENTS, this::settlement);
        rows.forEach(
                DatasetFile.STATEMENTS,
                row ->
                        row.month(MONTH)
                                .ifPresent(
                                        month ->
                                                inspection.statement(
                                                        row.required("party_id"), month)));
        rows.forEach(
                DatasetFile.INTERACTIONS,
                row ->
                        row.month(MONTH)
                                .ifPresent(month -> inspection.month(row.table().stem(), month)));
    }

    private void cells(DatasetRow row) {
        inspection.row(row.table().stem());
        List<Column> columns = row.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).required()) {
                inspection.cell(
                        row.table().stem(), columns.get(i).name(), row.value(i).isPresent());
            }
        }
    }

    private void unit(DatasetRow row) {
        RegisteredParty unit = party(row, PartyKind.MICRO_ENTERPRISE, "platform_id");
        inspection.add(unit);
        row.date("founded_on").ifPresent(day -> inspection.founded(unit, day));
    }

    /** Its scope: of a user segment the name, so that two names are never one segment. */
    private static RegisteredParty party(DatasetRow row, PartyKind kind, String scope) {
        return new RegisteredParty(
                row.required("id"), row.required(NAME), kind, row.text(scope), place(row));
    }

    private static RegisteredContract contract(DatasetRow row) {
        return new RegisteredContract(
                row.required("id"),
                row.required("supplier_id"),
                row.required("buyer_id"),
                row.number("annual_value"),
                new RegisteredContract.Term(
                        row.date("signed_on"), row.date("starts_on"), row.date("ends_on")),
                place(row));
    }

    private void settlement(DatasetRow row) {
        row.month(MONTH)
                .ifPresent(
                        month ->
                                inspection.inspect(
                                        row.required("contract_id"),
                                        month,
                                        row.number("amount"),
                                        place(row)));
    }

    private static RegisterPlace place(DatasetRow row) {
        return new RegisterPlace(row.table().stem(), row.line(), Optional.empty());
    }
}
