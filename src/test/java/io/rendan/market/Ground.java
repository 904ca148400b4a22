package io.rendan.market;

import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import java.util.HashMap;
import java.util.Map;

/** A small market in the graph, as of 2026-03-31, that breaks no rule until a test makes it. */
final class Ground {

    private final Driver driver;

    private Ground(Driver driver) {
        this.driver = driver;
    }

    /** Units a to h of 12 people on one platform, partners x and y, capabilities k and m. */
    static Ground fresh(Driver driver) {
        return fresh(driver, "CNY");
    }

    static Ground fresh(Driver driver, String currency) {
        EmptyGraph.empty(driver);
        var ground = new Ground(driver);
        ground.run(
                """
                CREATE (:Dataset {name: 'test', title: 'Test', currency: $currency,
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (p:Platform {id: 'p', name: 'Home', kind: 'INDUSTRY'})
                WITH p
                UNWIND ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] AS id
                CREATE (:Party:MicroEnterprise {id: id, name: 'Unit ' + id, kind: 'NODE', headcount: 12})
                       -[:HOSTED_BY]->(p)
                """,
                Map.of("currency", currency));
        ground.run(
                "UNWIND ['x', 'y'] AS id CREATE (:Party:Partner {id: id, name: 'Partner ' + id, kind: 'SUPPLIER'})");
        ground.run(
                "UNWIND ['k', 'm'] AS id CREATE (:Capability {id: id, name: 'Capability ' + id})");
        return ground;
    }

    /** A contract without fault, a year and a half old, 36,500 a year. */
    Ground contract(String id, String kind, String supplier, String buyer) {
        run(
                """
                MATCH (s:Party {id: $supplier}), (b:Party {id: $buyer})
                CREATE (s)-[:SUPPLIES]->(:Contract {id: $id, kind: $kind, annualValue: 36500.0,
                    signedOn: date('2024-09-01'), startsOn: date('2024-10-01'),
                    successMetric: 'on time', successThreshold: 0.95, penaltyRate: 0.1,
                    outsideOption: 40000.0})-[:SERVES]->(b)
                """,
                Map.of("id", id, "kind", kind, "supplier", supplier, "buyer", buyer));
        ContractDays.derive(driver);
        return this;
    }

    /** Sets or, with {@code null}, removes a property, as Cypher. */
    Ground set(String id, String property, String value) {
        run("MATCH (n {id: $id}) SET n.%s = %s".formatted(property, value), Map.of("id", id));
        ContractDays.derive(driver);
        return this;
    }

    Ground capability(String contract, String capability) {
        return run(
                "MATCH (c:Contract {id: $contract}), (k:Capability {id: $capability}) CREATE (c)-[:FOR]->(k)",
                Map.of("contract", contract, "capability", capability));
    }

    Ground offer(String party, String capability) {
        return run(
                "MATCH (p:Party {id: $party}), (k:Capability {id: $capability}) CREATE (p)-[:OFFERS]->(k)",
                Map.of("party", party, "capability", capability));
    }

    /** A month in which everything is as agreed but what is said. */
    Ground month(String contract, String month, double amount, long requests, double satisfaction) {
        return run(
                """
                MATCH (c:Contract {id: $contract})
                CREATE (c)-[:SETTLED]->(:Settlement {month: $month, amount: $amount,
                    requests: $requests, satisfaction: $satisfaction})
                """,
                Map.of(
                        "contract", contract,
                        "month", month,
                        "amount", amount,
                        "requests", requests,
                        "satisfaction", satisfaction));
    }

    /** A community whose members have these profit shares, the first leading. */
    Ground community(String id, Map<String, Double> shares) {
        run(
                "CREATE (:Community {id: $id, name: 'Community ' + $id, kind: 'SOLUTION'})",
                Map.of("id", id));
        shares.forEach(
                (party, share) ->
                        run(
                                """
                                MATCH (p:Party {id: $party}), (c:Community {id: $id})
                                CREATE (p)-[:MEMBER_OF {profitShare: $share, lead: $lead}]->(c)
                                """,
                                Map.of(
                                        "party", party,
                                        "id", id,
                                        "share", share,
                                        "lead", party.equals("a"))));
        return this;
    }

    Ground run(String cypher) {
        return run(cypher, Map.of());
    }

    Ground run(String cypher, Map<String, ?> parameters) {
        try (Session session = driver.session()) {
            session.run(cypher, new HashMap<>(parameters)).consume();
        }
        return this;
    }
}
