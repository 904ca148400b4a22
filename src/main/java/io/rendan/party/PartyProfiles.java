package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.finding.FindingArchive;
import io.rendan.network.ContractKind;
import io.rendan.party.PartyEntry.Named;
import io.rendan.party.PartyProfile.ContractCounts;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.RunStamp;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts together what is known of one party: a handful of lookups by its id. */
@Component
public class PartyProfiles {

    private static final int MOST_CONTRACTS = 200;
    private static final int MOST_FINDINGS = 100;

    private final PartyRepository parties;
    private final CypherQueries queries;
    private final MetricsRecord records;
    private final Runs runs;
    private final FindingArchive findings;
    private final RememberedParties remembered;

    PartyProfiles(
            PartyRepository parties,
            CypherQueries queries,
            MetricsRecord records,
            Runs runs,
            FindingArchive findings,
            RememberedParties remembered) {
        this.parties = parties;
        this.queries = queries;
        this.records = records;
        this.runs = runs;
        this.findings = findings;
        this.remembered = remembered;
    }

    /** The profile of a party, if there is one with this id. */
    public Optional<PartyProfile> find(String id) {
        return queries.orRemembered(
                        () -> parties.findById(id).or(() -> mergedInto(id)), () -> remembered(id))
                .map(this::profile);
    }

    /** The party that one is treated as which is no party of its own any more. */
    private Optional<Party> mergedInto(String id) {
        return queries.first("party/merged-into", Map.of("partyId", id), row -> row.text("id"))
                .flatMap(parties::findById);
    }

    /** Empty where memory does not tell whether there is such a party. */
    private Optional<Optional<Party>> remembered(String id) {
        Optional<Party> known = remembered.party(id);
        return known.isPresent() || remembered.isWhole() ? Optional.of(known) : Optional.empty();
    }

    private PartyProfile profile(Party party) {
        RunStamp run = RunReference.stamp(runs.reference());
        FactSheet sheet = FactSheet.of(party);
        Metrics metrics = metrics(party);
        Map<String, String> reasons = new TreeMap<>(metrics.reasons());
        reasons.putAll(sheet.reasons());
        return new PartyProfile(
                run,
                party.id(),
                party.name(),
                party.getClass().getSimpleName(),
                sheet.facts(),
                metrics.values(),
                reasons,
                contracts(party.id(), run.asOf()),
                counts(party.id()),
                findings.findings(party.id(), MOST_FINDINGS));
    }

    private Metrics metrics(Party party) {
        Optional<Long> headcount =
                party instanceof MicroEnterprise unit ? unit.headcount() : Optional.empty();
        return queries.first(
                        "party/metrics",
                        Map.of("partyId", party.id()),
                        row -> records.read(row.rowIfKnown("metrics"), headcount))
                .orElseGet(() -> new Metrics(Map.of(), Map.of()));
    }

    private List<PartyContract> contracts(String partyId, Optional<LocalDate> asOf) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("partyId", partyId);
        parameters.put("asOf", asOf.orElse(null));
        parameters.put("limit", MOST_CONTRACTS);
        return queries.rows("party/contracts", parameters, PartyProfiles::contract);
    }

    private static PartyContract contract(Row row) {
        return new PartyContract(
                row.text("id"),
                row.word("kind", ContractKind.class),
                row.word("role", PartyContract.Role.class),
                new Named(row.text("counterpartyId"), row.text("counterpartyName")),
                row.textIfKnown("capabilityId")
                        .map(id -> new Named(id, row.text("capabilityName"))),
                row.textIfKnown("communityId"),
                row.numberIfKnown("annualValue"),
                row.dateIfKnown("signedOn"),
                row.dateIfKnown("startsOn"),
                row.dateIfKnown("endsOn"),
                row.truth("inForce"));
    }

    private ContractCounts counts(String partyId) {
        return queries.first(
                        "party/contract-counts",
                        Map.of("partyId", partyId),
                        row ->
                                new ContractCounts(
                                        row.integer("asSupplier"), row.integer("asBuyer")))
                .orElseGet(() -> new ContractCounts(0, 0));
    }
}
