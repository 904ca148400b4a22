package io.rendan.party.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.party.CommunityEntry;
import io.rendan.party.ContractEntry;
import io.rendan.party.PlatformEntry;
import io.rendan.party.Register;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.GetList;
import io.rendan.web.Page;
import io.rendan.web.PageQuery;
import io.rendan.web.ProblemException;
import io.rendan.web.RunStamp;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the data say of those that findings, alerts and profiles name by id. */
@Versioned(Versioned.By.CONTENT)
@RestController
@Tag(name = "Register", description = "Contracts, platforms and communities as the data have them")
class RegisterController {

    private final Register register;
    private final Runs runs;

    RegisterController(Register register, Runs runs) {
        this.register = register;
        this.runs = runs;
    }

    /** A contract and the run on whose date it is in force or not. */
    record ContractAnswer(@JsonUnwrapped RunStamp run, @JsonUnwrapped ContractEntry contract) {}

    @GetMapping(path = "/api/contracts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A contract: what has been agreed, and what each month has brought")
    ContractAnswer contract(
            @Parameter(description = "Percent-encoded, slashes included", example = "c-00042")
                    @PathVariable
                    String id) {
        RunStamp run = RunReference.stamp(runs.reference());
        return register.contract(id, run.asOf())
                .map(contract -> new ContractAnswer(run, contract))
                .orElseThrow(() -> ProblemException.unknown("contract", id));
    }

    @GetList("/api/platforms")
    @Operation(summary = "Platforms by id")
    Page<PlatformEntry> platforms(
            @Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        return register.platforms(query.paging(request));
    }

    @GetList("/api/communities")
    @Operation(summary = "Communities by id")
    Page<CommunityEntry> communities(
            @Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        return register.communities(query.paging(request));
    }
}
