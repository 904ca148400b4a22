package io.rendan.dashboard.figure;

/**
 * A drawing.
 *
 * @param id unique on its page
 * @param caption what it shows, in a sentence
 * @param spec what the script draws, as JSON of a {@link Sketch}
 * @param table the same in numbers
 * @param csv address of the table as CSV
 * @param alone address of the figure as a page of its own
 */
public record Figure(
        String id,
        String title,
        String caption,
        String spec,
        NumberTable table,
        String csv,
        String alone) {}
