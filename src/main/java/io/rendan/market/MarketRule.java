package io.rendan.market;

import io.rendan.analysis.RuleText;
import io.rendan.network.ContractKind;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a contract, or a community's sharing, must not do.
 *
 * @param id unique among the rules
 * @param title what is wrong, in a few words
 * @param question that its rows answer
 * @param source the file it came from, or what stands for one
 * @param kinds of contracts that it judges
 * @param field what at least a tenth of these contracts must carry so that it is judged; empty
 *     where it needs nothing
 * @param money whether it means nothing where there is no money
 * @param finding a sentence with {@code {column}} in the place of figures
 * @param action what to do, in the same form
 * @param statement the question itself; empty for a rule that is searched on arrays
 * @param defaults values of parameters that the rule brings along
 */
public record MarketRule(
        String id,
        String title,
        String question,
        String source,
        Set<ContractKind> kinds,
        Optional<String> field,
        boolean money,
        String finding,
        String action,
        Optional<RuleText> statement,
        Map<String, Object> defaults) {

    /** Contracts inside the market: what rules judge. */
    public static final Set<ContractKind> INSIDE =
            Set.of(ContractKind.MARKET, ContractKind.EMC, ContractKind.VAM);

    public MarketRule {
        kinds = Set.copyOf(kinds);
        defaults = Map.copyOf(defaults);
    }
}
