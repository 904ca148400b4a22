package io.rendan.dashboard.map;

import java.util.List;
import java.util.Optional;

/**
 * A map as its page shows it.
 *
 * @param choices what can be chosen
 * @param marks drawn in order, large ones first
 * @param lines below them, the strongest last
 * @param chosen the card of what the map is about; empty where it is about all
 * @param notes what the reader must know, a sentence each
 * @param files addresses of the map as files
 */
public record MapView(
        Choices choices,
        List<Mark> marks,
        List<Line> lines,
        Optional<Card> chosen,
        List<String> notes,
        List<File> files) {

    public MapView {
        marks = List.copyOf(marks);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
        files = List.copyOf(files);
    }

    /**
     * The controls.
     *
     * @param focus id in the field; blank for none
     * @param months first days of months that the data cover, the newest first
     */
    public record Choices(
            List<Option> levels,
            List<Option> sizes,
            List<Option> hops,
            List<Option> months,
            String focus) {

        public Choices {
            levels = List.copyOf(levels);
            sizes = List.copyOf(sizes);
            hops = List.copyOf(hops);
            months = List.copyOf(months);
        }
    }

    /** One of several. */
    public record Option(String value, String title, boolean chosen) {}

    /**
     * A mark.
     *
     * @param tone class of its colour
     * @param href where it opens
     * @param label shown beside it; empty where it would hide others
     * @param told what it says when pointed at, and to who hears the page
     * @param ring class of the ring around it, such as silo; blank for none
     * @param row what the table says of it
     */
    public record Mark(
            double x,
            double y,
            double radius,
            String tone,
            String href,
            Optional<String> label,
            String told,
            String ring,
            Row row) {}

    /** A line of the table beside the map. */
    public record Row(
            String name, String label, String people, String turnover, String userRevenue) {}

    /**
     * A link.
     *
     * @param tone class of its colour: paid, hours, shared or path
     */
    public record Line(
            double x1, double y1, double x2, double y2, double width, String tone, String told) {}

    /**
     * The thing in focus.
     *
     * @param href of its profile; blank where it has none
     * @param facts what is known of it
     */
    public record Card(String name, String label, String href, List<Fact> facts) {

        public Card {
            facts = List.copyOf(facts);
        }
    }

    /** A figure with its title. */
    public record Fact(String title, String value) {}

    /** The map in another form. */
    public record File(String title, String href) {}
}
