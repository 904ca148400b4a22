package io.rendan.market;

import io.rendan.analysis.RuleText;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rule may begin when it is asked about one contract or community: what its row depends on.
 *
 * @param pattern that finds it, such as {@code (contract:Contract {id: $contractId})}
 * @param name by which the rule's statement knows it, {@code contract}
 */
record RuleScope(String pattern, String name) {

    private static final String NODE =
            "\\(\\w*(:\\w+)?( \\{id: \\$(contractId|communityId)\\})?\\)";
    private static final String TIE = "<?-\\[:\\w+\\]->?";
    private static final Pattern PATTERN =
            Pattern.compile("(?=\\((\\w+):)%s(%s%s)*".formatted(NODE, TIE, NODE));

    /**
     * The scope in a rule's header; empty where it has none.
     *
     * @throws RuleFaultException if it is no pattern that begins with a name and asks for an id
     */
    static Optional<RuleScope> of(RuleText file) {
        return Optional.ofNullable(file.header().get("scope")).map(text -> read(text, file));
    }

    private static RuleScope read(String text, RuleText file) {
        Matcher matcher = PATTERN.matcher(text);
        if (!matcher.matches()) {
            throw new RuleFaultException(
                    "its scope '%s' is not a pattern such as (contract:Contract {id: $contractId})"
                            .formatted(text));
        }
        String id =
                file.columns().contains("contractId") ? "{id: $contractId}" : "{id: $communityId}";
        if (!text.contains(id)) {
            throw new RuleFaultException(
                    "its scope '%s' does not ask for %s, which its rows are about"
                            .formatted(text, id));
        }
        if (file.columns().contains(matcher.group(1))) {
            throw new RuleFaultException(
                    "its scope '%s' names %s, which is a column; call it something else"
                            .formatted(text, matcher.group(1)));
        }
        return new RuleScope(text, matcher.group(1));
    }
}
