package io.rendan.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

/** Serves the document under its registered media type, and as plain JSON on request. */
@Hidden
@RestController
class OpenApiDocument extends OpenApiWebMvcResource {

    private static final String OPENAPI_JSON = "application/openapi+json";

    OpenApiDocument(
            ObjectFactory<OpenAPIService> builder,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers) {
        super(builder, requests, responses, operations, properties, providers, customizers);
    }

    @Override
    @GetMapping(
            value = "/v3/api-docs",
            produces = {OPENAPI_JSON, MediaType.APPLICATION_JSON_VALUE})
    public byte[] openapiJson(
            HttpServletRequest request, @Value("/v3/api-docs") String address, Locale locale)
            throws JsonProcessingException {
        return super.openapiJson(request, address, locale);
    }
}
