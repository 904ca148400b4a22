package io.rendan.alert;

/** A dead letter that cannot be sent again. */
public abstract sealed class AlertException extends RuntimeException {

    private final String deliveryId;

    private AlertException(String deliveryId, String detail) {
        super(detail);
        this.deliveryId = deliveryId;
    }

    /** What and why, for people. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    /** Of the dead letter that was asked for. */
    public String deliveryId() {
        return deliveryId;
    }

    /** There is no dead letter with this id. */
    public static final class UnknownDeadLetter extends AlertException {

        UnknownDeadLetter(String deliveryId) {
            super(deliveryId, "there is no dead letter '%s'".formatted(deliveryId));
        }
    }

    /** No rule posts to its address any more. */
    public static final class NoSuchAddress extends AlertException {

        NoSuchAddress(String deliveryId) {
            super(
                    deliveryId,
                    "No rule posts to the address of the dead letter '%s' any more"
                            .formatted(deliveryId));
        }
    }
}
