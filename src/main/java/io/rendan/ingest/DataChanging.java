package io.rendan.ingest;

/**
 * The data begin to be changed. Sent inside the transaction that says so: what a listener writes is
 * part of the same all-or-nothing.
 *
 * @param importId that changes them
 */
public record DataChanging(String importId) {}
