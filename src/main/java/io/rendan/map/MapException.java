package io.rendan.map;

/** A map that cannot be drawn. */
public abstract sealed class MapException extends RuntimeException {

    private final String id;

    private MapException(String id, String message) {
        super(message);
        this.id = id;
    }

    /** What it is about. */
    public String id() {
        return id;
    }

    /** The focus is nothing that can be on a map. */
    public static final class UnknownFocus extends MapException {

        UnknownFocus(String id) {
            super(id, "'%s' is the id of no platform, community or party".formatted(id));
        }
    }

    /** The data are being changed, or there are none. */
    public static final class NoNetwork extends MapException {

        NoNetwork(String why) {
            super("", "No map can be drawn now: " + why);
        }
    }
}
