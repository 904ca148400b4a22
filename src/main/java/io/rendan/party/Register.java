package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.network.CommunityKind;
import io.rendan.network.ContractKind;
import io.rendan.network.Discretion;
import io.rendan.network.PlatformKind;
import io.rendan.party.PartyEntry.Named;
import io.rendan.web.Page;
import io.rendan.web.Paging;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the data themselves say of contracts, platforms and communities. */
@Component
public class Register {

    private static final List<String> PLATFORM_COLUMNS = List.of("id", "name", "kind", "units");
    private static final List<String> COMMUNITY_COLUMNS =
            List.of(
                    "id",
                    "name",
                    "kind",
                    "scenario",
                    "target.metric",
                    "target.value",
                    "sharingPoolShare",
                    "members");

    private final CypherQueries queries;

    Register(CypherQueries queries) {
        this.queries = queries;
    }

    /**
     * A contract, if there is one with this id.
     *
     * @param asOf on which it may be in force; empty where no date is known
     */
    public Optional<ContractEntry> contract(String id, Optional<LocalDate> asOf) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("asOf", asOf.orElse(null));
        return queries.first("party/contract", parameters, Register::contract);
    }

    /** Platforms by id. */
    public Page<PlatformEntry> platforms(Paging paging) {
        List<PlatformEntry> fetched =
                queries.rows(
                        "party/platforms",
                        parameters(paging),
                        row ->
                                new PlatformEntry(
                                        row.text("id"),
                                        row.text("name"),
                                        row.word("kind", PlatformKind.class),
                                        row.integer("units")));
        return new Page<>(
                paging.page(fetched),
                paging.next(fetched, last -> List.of(last.id())),
                PLATFORM_COLUMNS);
    }

    /** Communities by id. */
    public Page<CommunityEntry> communities(Paging paging) {
        List<CommunityEntry> fetched =
                queries.rows("party/communities", parameters(paging), Register::community);
        return new Page<>(
                paging.page(fetched),
                paging.next(fetched, last -> List.of(last.id())),
                COMMUNITY_COLUMNS);
    }

    private static Map<String, @Nullable Object> parameters(Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("afterId", paging.after().map(List::getFirst).orElse(null));
        parameters.put("limit", paging.fetch());
        return parameters;
    }

    private static CommunityEntry community(Row row) {
        Row community = row.row("community");
        return new CommunityEntry(
                community.text("id"),
                community.text("name"),
                community.word("kind", CommunityKind.class),
                community.textIfKnown("scenario"),
                new CommunityEntry.Target(
                        community.textIfKnown("targetMetric"),
                        community.numberIfKnown("targetValue")),
                community.numberIfKnown("sharingPoolShare"),
                row.integer("members"));
    }

    private static ContractEntry contract(Row row) {
        Row contract = row.row("contract");
        boolean withheld = Discretion.applies(row.row("supplier").integerIfKnown("headcount"));
        return new ContractEntry(
                contract.text("id"),
                contract.word("kind", ContractKind.class),
                new ContractEntry.Sides(
                        named(row.row("supplier")),
                        named(row.row("buyer")),
                        row.rowIfKnown("capability").map(Register::named),
                        row.rowIfKnown("community").map(Register::named)),
                new ContractEntry.Term(
                        contract.dateIfKnown("signedOn"),
                        contract.dateIfKnown("startsOn"),
                        contract.dateIfKnown("endsOn"),
                        row.truth("inForce")),
                terms(contract),
                row.rows("settlements", month -> settled(month, withheld)),
                withheld ? Map.of("satisfaction", Discretion.REASON) : Map.of());
    }

    private static ContractEntry.Terms terms(Row contract) {
        return new ContractEntry.Terms(
                contract.numberIfKnown("annualValue"),
                contract.numberIfKnown("outsideOption"),
                contract.textIfKnown("successMetric"),
                contract.numberIfKnown("successThreshold"),
                contract.numberIfKnown("penaltyRate"));
    }

    private static ContractEntry.Settled settled(Row month, boolean withheld) {
        return new ContractEntry.Settled(
                month.text("month"),
                month.numberIfKnown("amount"),
                month.integerIfKnown("requests"),
                month.numberIfKnown("satisfaction").filter(known -> !withheld),
                month.numberIfKnown("onTimeShare"));
    }

    private static Named named(Row node) {
        return new Named(node.text("id"), node.text("name"));
    }
}
