package io.rendan.party;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Capabilities by id. */
public interface Capabilities extends Repository<Capability, String> {

    Optional<Capability> findById(String id);
}
