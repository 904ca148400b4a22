package io.rendan.market;

import io.rendan.analysis.RuleText;
import io.rendan.network.ContractKind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rule out of a Cypher file's header. {@code id}, {@code title} and {@code columns} must be
 * there; one column is {@code contractId} or {@code communityId}, another {@code value}, the money
 * a year. {@code kinds}, {@code field}, {@code money}, {@code scope}, {@code finding}, {@code
 * action} and {@code question} may be.
 */
final class RuleFile {

    /** What a run tells every rule that asks for it. */
    static final Set<String> GIVEN = Set.of("asOf", "windowStart", "firstMonth", "lastMonth");

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z][A-Za-z0-9_]*)");
    private static final Pattern DECLARED =
            Pattern.compile("(\\w+)\\s*:\\s*([A-Z<>]+)(?:\\s*=\\s*(.+))?");

    private final RuleText file;

    private RuleFile(RuleText file) {
        this.file = file;
    }

    /**
     * Reads a rule.
     *
     * @throws RuleFaultException if the file could not be read, or its header lacks something or
     *     says what cannot be
     */
    static MarketRule read(RuleText file) {
        file.fault()
                .ifPresent(
                        fault -> {
                            throw new RuleFaultException(fault);
                        });
        return new RuleFile(file).rule();
    }

    private MarketRule rule() {
        String id = required("id");
        check(
                ID.matcher(id).matches(),
                "its id '%s' is not in lower-case-with-dashes".formatted(id));
        String title = required("title");
        checkColumns();
        check(!file.statement().isBlank(), "there is no statement below the header");
        RuleScope.of(file);
        String question = file.header().getOrDefault("question", title);
        return new MarketRule(
                id,
                title,
                question,
                file.source(),
                kinds(),
                field(),
                Boolean.parseBoolean(file.header().getOrDefault("money", "false")),
                file.header().getOrDefault("finding", title + ": " + whom()),
                file.header()
                        .getOrDefault(
                                "action",
                                "Look at " + whom() + " and put it right: " + title + "."),
                Optional.of(file),
                defaults());
    }

    private void checkColumns() {
        List<String> columns = file.columns();
        check(!columns.isEmpty(), "its header has no line '// columns:'");
        check(
                columns.contains("contractId") || columns.contains("communityId"),
                "none of its columns is contractId or communityId");
        check(columns.contains("value"), "none of its columns is value, the money a year");
    }

    private String whom() {
        return file.columns().contains("contractId")
                ? "contract {contractId} of {supplier} with {buyer}"
                : "{community}";
    }

    private Set<ContractKind> kinds() {
        List<String> named = file.listed("kinds");
        if (named.isEmpty()) {
            return MarketRule.INSIDE;
        }
        Set<ContractKind> kinds = EnumSet.noneOf(ContractKind.class);
        for (String name : named) {
            kinds.add(
                    Arrays.stream(ContractKind.values())
                            .filter(kind -> kind.name().equals(name))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new RuleFaultException(
                                                    "'%s' is no kind of contract; there are %s"
                                                            .formatted(
                                                                    name,
                                                                    Arrays.toString(
                                                                            ContractKind
                                                                                    .values())))));
        }
        return kinds;
    }

    private Optional<String> field() {
        Optional<String> field = Optional.ofNullable(file.header().get("field"));
        field.ifPresent(
                name ->
                        check(
                                ContractField.of(name).isPresent(),
                                "'%s' is no field of a contract; there are %s"
                                        .formatted(name, ContractField.names())));
        return field;
    }

    /** Every parameter the statement uses is given by the run or has a default in the header. */
    private Map<String, Object> defaults() {
        Map<String, Object> defaults = new HashMap<>();
        for (String entry : file.listed("parameters")) {
            Matcher declared = DECLARED.matcher(entry);
            if (declared.matches() && declared.group(3) != null) {
                defaults.put(declared.group(1), literal(declared.group(3).strip()));
            }
        }
        Set<String> used = used();
        defaults.keySet().retainAll(used);
        for (String name : used) {
            check(
                    defaults.containsKey(name) || GIVEN.contains(name),
                    "it uses $%s, which neither a run gives (%s) nor its header"
                            .formatted(name, String.join(", ", new TreeSet<>(GIVEN))));
        }
        return defaults;
    }

    private Set<String> used() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(file.statement());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Object literal(String text) {
        if (text.matches("-?\\d{1,18}")) {
            return Long.valueOf(text);
        }
        if (text.matches("-?\\d+\\.\\d+")) {
            return Double.valueOf(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private String required(String key) {
        String value = file.header().getOrDefault(key, "");
        check(!value.isBlank(), "its header has no line '// %s:'".formatted(key));
        return value;
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new RuleFaultException(fault);
        }
    }
}
