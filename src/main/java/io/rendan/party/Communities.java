package io.rendan.party;

import org.springframework.data.repository.Repository;

import java.util.Optional;

/** Communities by id. */
public interface Communities extends Repository<Community, String> {

    Optional<Community> findById(String id);
}
