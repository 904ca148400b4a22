package io.rendan.web;

/** Says cheaply whether any answer about an analysis may have changed. */
@FunctionalInterface
public interface AnswerVersion {

    /**
     * A text that differs whenever such an answer might: current run, staleness, decisions. Read
     * before the answer is made, so that a change in between costs a needless answer, never a wrong
     * {@code 304}.
     */
    String now();
}
