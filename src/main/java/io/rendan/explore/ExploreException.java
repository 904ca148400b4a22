package io.rendan.explore;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** An exploration that cannot be answered as it is asked; a statement's own faults are others. */
public abstract sealed class ExploreException extends RuntimeException {

    private ExploreException(String detail) {
        super(detail);
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** There is no question with this id. */
    public static final class UnknownQuery extends ExploreException {

        private final String id;

        UnknownQuery(String id) {
            super("there is no question with the id '%s'".formatted(id));
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A question has no parameter of this name. */
    public static final class UnknownParameter extends ExploreException {

        private final String name;

        UnknownParameter(String query, String name) {
            super("question %s has no parameter '%s'".formatted(query, name));
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /**
     * One parameter that does not do.
     *
     * @param name of the parameter
     * @param value as it came, null where it did not
     * @param expected what would have been right
     */
    public record WrongParameter(String name, @Nullable Object value, String expected) {}

    /** Parameters that do not do, all of them. */
    public static final class WrongParameters extends ExploreException {

        private final transient List<WrongParameter> all;

        WrongParameters(List<WrongParameter> all) {
            super("%s parameters are wrong".formatted(all.size()));
            this.all = List.copyOf(all);
        }

        public List<WrongParameter> all() {
            return all;
        }
    }

    /** As many statements run as may; later there will be room. */
    public static final class NoRoom extends ExploreException {

        NoRoom(String detail) {
            super(detail);
        }
    }
}
