package io.rendan.bottleneck;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each capability is supplied: in how few hands it lies, and how busy they are. */
final class CapabilityTable {

    private static final int QUEUES_LISTED = 20;

    private static final Comparator<CapabilitySupply> MOST_CONCENTRATED_FIRST =
            Comparator.comparingDouble(CapabilityTable::concentration)
                    .thenComparingDouble(CapabilitySupply::paid)
                    .reversed()
                    .thenComparingInt(CapabilitySupply::capability);

    private static final Comparator<ServiceLoad> BUSIEST_FIRST =
            Comparator.comparingDouble(CapabilityTable::utilisation)
                    .reversed()
                    .thenComparingInt(ServiceLoad::party);

    private final EcosystemNetwork network;
    private final BottleneckReport report;
    private final Map<Integer, List<ServiceLoad>> loads;

    CapabilityTable(EcosystemNetwork network, BottleneckReport report) {
        this.network = network;
        this.report = report;
        this.loads =
                report.loads().stream().collect(Collectors.groupingBy(ServiceLoad::capability));
    }

    List<CapabilityAssessment> assessments() {
        return report.concentration().capabilities().stream()
                .sorted(MOST_CONCENTRATED_FIRST)
                .map(this::assessment)
                .toList();
    }

    private CapabilityAssessment assessment(CapabilitySupply supply) {
        List<ServiceLoad> services = loads.getOrDefault(supply.capability(), List.of());
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        figures.put("paid", supply.paid());
        figures.put("buyers", supply.buyers());
        figures.put("suppliers", supply.suppliers());
        putConcentration(supply, figures, reasons);
        putLoad(services, figures, reasons);
        figures.put("queues", queues(services));
        return new CapabilityAssessment(
                network.capabilities().id(supply.capability()),
                network.capabilities().name(supply.capability()),
                figures,
                reasons);
    }

    private void putConcentration(
            CapabilitySupply supply,
            Map<String, @Nullable Object> figures,
            Map<String, String> reasons) {
        boolean bought = supply.suppliers() > 0;
        figures.put("herfindahl", Unknown.orNull(supply.herfindahl()));
        figures.put(
                "largestSupplier", bought ? network.parties().id(supply.largestSupplier()) : null);
        figures.put("largestSupplierShare", Unknown.orNull(supply.largestShare()));
        if (!bought) {
            List.of("herfindahl", "largestSupplier", "largestSupplierShare")
                    .forEach(name -> reasons.put(name, "nobody was paid for it in the window"));
        }
    }

    /** Over those who offer it and whose capacity and requests are known. */
    private static void putLoad(
            List<ServiceLoad> services,
            Map<String, @Nullable Object> figures,
            Map<String, String> reasons) {
        List<ServiceLoad> known =
                services.stream().filter(load -> !Double.isNaN(load.utilisation())).toList();
        double requests = known.stream().mapToDouble(ServiceLoad::requestsPerMonth).sum();
        double capacity = known.stream().mapToDouble(ServiceLoad::monthlyCapacity).sum();
        figures.put("services", services.size());
        figures.put("requestsPerMonth", known.isEmpty() ? null : requests);
        figures.put("monthlyCapacity", known.isEmpty() ? null : capacity);
        figures.put("utilisation", capacity > 0 ? requests / capacity : null);
        if (known.isEmpty()) {
            List.of("requestsPerMonth", "monthlyCapacity", "utilisation")
                    .forEach(name -> reasons.put(name, "nobody's requests and capacity are known"));
        } else if (!(capacity > 0)) {
            reasons.put("utilisation", "the capacity of all who offer it is 0");
        }
    }

    private List<Map<String, @Nullable Object>> queues(List<ServiceLoad> services) {
        return services.stream().sorted(BUSIEST_FIRST).limit(QUEUES_LISTED).map(this::row).toList();
    }

    private Map<String, @Nullable Object> row(ServiceLoad load) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("partyId", network.parties().id(load.party()));
        row.put("party", network.parties().name(load.party()));
        FindingFigures.putQueue(row, load);
        return row;
    }

    private static double concentration(CapabilitySupply supply) {
        return supply.suppliers() > 0 ? supply.herfindahl() : -1;
    }

    private static double utilisation(ServiceLoad load) {
        return Double.isNaN(load.utilisation()) ? -1 : load.utilisation();
    }
}
