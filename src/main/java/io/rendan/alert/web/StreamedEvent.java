package io.rendan.alert.web;

import io.rendan.alert.Alert;
import io.rendan.alert.Occurrence;
import io.swagger.v3.oas.annotations.media.Schema;

/** How the OpenAPI document describes the data of an event; which of them, its name says. */
@Schema(
        name = "Event",
        description = "Data of an event; which of them, the event's name says",
        oneOf = {
            Alert.class,
            Occurrence.OfRun.class,
            Occurrence.OfImport.class,
            Occurrence.OfDecision.class
        })
interface StreamedEvent {}
