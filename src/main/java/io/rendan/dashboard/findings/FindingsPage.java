package io.rendan.dashboard.findings;

import java.util.List;
import java.util.Optional;

/**
 * A list of findings of one kind.
 *
 * @param shelf which list
 * @param tabs by where findings stand
 * @param orders the ways to sort
 * @param terms what the reader asks for
 * @param owners whom the list can be narrowed to
 * @param lines in the order of the API
 * @param more address of the next page
 * @param csv address of the same list as a table
 * @param failed why the analysis behind it failed; empty where it did not
 */
public record FindingsPage(
        Shelf shelf,
        List<Choice> tabs,
        List<Choice> orders,
        ListTerms terms,
        List<Choice> owners,
        List<FindingLine> lines,
        Optional<String> more,
        String csv,
        Optional<String> failed) {

    public FindingsPage {
        tabs = List.copyOf(tabs);
        orders = List.copyOf(orders);
        owners = List.copyOf(owners);
        lines = List.copyOf(lines);
    }

    /**
     * Something to choose.
     *
     * @param value its address, or what a form sends
     * @param here whether it is chosen
     */
    public record Choice(String label, String value, boolean here) {}
}
