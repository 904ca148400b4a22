package io.rendan.party;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Platforms by id. */
public interface Platforms extends Repository<Platform, String> {

    Optional<Platform> findById(String id);
}
