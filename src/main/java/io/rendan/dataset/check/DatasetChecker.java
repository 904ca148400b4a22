package io.rendan.dataset.check;

import io.rendan.dataset.ContentDigest;
import io.rendan.dataset.CsvSource;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.DescriptionReader;
import io.rendan.dataset.FaultCollector;
import io.rendan.dataset.FaultList;
import io.rendan.dataset.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a whole dataset against the rules of its format and reports all faults together, though it
 * ends early where there are very many. Reads every file once, in time linear in the text; keeps
 * ids and packed keys (see {@link Limits}), never the text of rows.
 */
public final class DatasetChecker {

    private final DatasetSource source;
    private final KnownThings known;
    private final CheckListener listener;
    private final FaultList errors = new FaultList();
    private final FaultList warnings = new FaultList();
    private final ErrorLimit limit = new ErrorLimit(errors, System::nanoTime);
    private final ContentDigest digest = new ContentDigest();
    private final ContractFacts facts = new ContractFacts();
    private final Map<DatasetFile, Long> rows = new EnumMap<>(DatasetFile.class);
    private final KnownIds things;
    private long suppressed;

    private DatasetChecker(DatasetSource source, KnownThings known, CheckListener listener) {
        this.source = source;
        this.known = known;
        this.listener = listener;
        this.things = new KnownIds(known);
    }

    /** Checks a dataset on its own. */
    public static CheckReport check(DatasetSource source) {
        return check(source, KnownThings.NONE, CheckListener.NONE);
    }

    /**
     * Checks a dataset that adds to what is there.
     *
     * @param known what its rows may point at beside each other
     * @param listener hears how far the check is, and the rows of a dataset without errors
     */
    public static CheckReport check(
            DatasetSource source, KnownThings known, CheckListener listener) {
        return new DatasetChecker(source, known, listener).check();
    }

    private CheckReport check() {
        Optional<DatasetDescription> description = checkDescription();
        description.ifPresent(digest::add);
        long checked = 0;
        for (DatasetFile table : DatasetFile.values()) {
            if (limit.isReached()) {
                break;
            }
            checkTable(table);
            checked += source.sizeOf(table);
            listener.reached((double) checked / Math.max(1, source.sizeOfTables()));
        }
        for (String name : source.unknownNames()) {
            warnings.add(DatasetFault.ofFile(name, "no file of the format; it is ignored"));
        }
        return new CheckReport(
                source.label(),
                description,
                rows,
                suppressed,
                new Complaints(
                        errors.first(),
                        errors.count(),
                        limit.isReached(),
                        warnings.first(),
                        warnings.count()),
                digest.hex(),
                things);
    }

    private Optional<DatasetDescription> checkDescription() {
        if (!source.hasDescription()) {
            errors.add(DatasetFault.ofFile(DatasetSource.DESCRIPTION, "expected this file"));
            return Optional.empty();
        }
        var complaints = new FaultCollector(DatasetSource.DESCRIPTION, errors, warnings);
        try (InputStream text = source.open(DatasetSource.DESCRIPTION)) {
            Optional<DatasetDescription> description = DescriptionReader.read(text, complaints);
            description.ifPresent(found -> checkCurrency(found, complaints));
            return description;
        } catch (IOException e) {
            errors.add(
                    DatasetFault.ofFile(
                            DatasetSource.DESCRIPTION, "cannot be read; " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkCurrency(DatasetDescription description, FaultCollector complaints) {
        known.currency()
                .filter(currency -> !currency.equals(description.currency()))
                .ifPresent(
                        currency ->
                                complaints.error(
                                        0,
                                        "currency",
                                        description.currency(),
                                        "expected %s, the currency of the data it is merged into"
                                                .formatted(currency)));
    }

    private void checkTable(DatasetFile table) {
        List<String> names = source.namesOf(table);
        if (names.size() == 1) {
            checkFile(table, names.getFirst());
        } else if (names.size() > 1) {
            things.notRead(table);
            errors.add(
                    DatasetFault.ofFile(
                            names.getLast(), "expected only one of " + String.join(", ", names)));
        } else if (table.isRequired()) {
            things.notRead(table);
            errors.add(DatasetFault.ofFile(table.stem() + ".csv", "expected this file"));
        }
    }

    private void checkFile(DatasetFile table, String name) {
        var complaints = new FaultCollector(name, errors, warnings);
        var check =
                new TableCheck(
                        table, things, facts, source.limits(), this::accept, complaints, limit);
        try (InputStream text = source.open(name)) {
            CsvSource.read(text, check);
            check.finish();
        } catch (TableCheck.Stop e) {
            check.onEnd(e);
        } catch (IOException e) {
            things.notRead(table);
            complaints.error(0, "", "", "the file cannot be read; " + e.getMessage());
        }
        rows.put(table, check.rows());
        suppressed += check.suppressed();
    }

    /** A row that would be loaded; once there are errors, nobody wants it. */
    private void accept(DatasetRow row) {
        if (errors.count() == 0) {
            digest.add(row);
            listener.read(row);
        }
    }
}
