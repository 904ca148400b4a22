package io.rendan.explore.web;

/** In which form an answer goes out. */
enum AnswerFormat {
    JSON,
    CSV,
    GRAPH
}
