package io.rendan.ingest.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;

/** Asks for the import of a dataset that lies in the datasets folder. */
record ImportRequest(
        @Schema(description = "Name of a folder or zip", example = "starter")
                @NotBlank(message = "the name of a dataset")
                String dataset) {}
