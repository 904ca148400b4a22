package io.rendan.dashboard.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a page.
 *
 * @param language of the texts, such as {@code en}
 * @param theme light, dark, or auto for what the browser prefers
 * @param path of the page, which a change of theme or language comes back to
 * @param places the pages that one can go to
 * @param ecosystem what the pages are about; empty while no run has succeeded
 * @param work the import or run under way
 * @param notices what the reader must know before trusting the page
 */
public record Frame(
        String language,
        String theme,
        String path,
        List<Place> places,
        Optional<Ecosystem> ecosystem,
        Optional<Work> work,
        List<Notice> notices) {

    public Frame {
        places = List.copyOf(places);
        notices = List.copyOf(notices);
    }

    /**
     * A page that one can go to.
     *
     * @param title key of its title among the messages
     * @param here whether it is the one being shown
     */
    public record Place(String title, String href, boolean here) {}

    /**
     * What the pages are about.
     *
     * @param asOf date of the current run's snapshot, for people
     * @param runAt when that run was published
     * @param stale whether the data have changed since
     */
    public record Ecosystem(
            String title, String asOf, String runId, Instant runAt, boolean stale) {}

    /**
     * An import or a run under way.
     *
     * @param what key of a message that names it
     * @param name of the dataset; empty for a run
     * @param phase what it is doing
     * @param percent how far it has come, 0–100
     * @param href where it can be watched
     */
    public record Work(String what, String name, String phase, int percent, String href) {}

    /**
     * Something that the reader must know.
     *
     * @param level bad or watch
     * @param text a sentence
     * @param href where to go on
     */
    public record Notice(String level, String text, String href) {}
}
