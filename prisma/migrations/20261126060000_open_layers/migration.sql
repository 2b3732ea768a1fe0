-- A sector brings its own layers: which there are is no longer a closed list.

ALTER TABLE "segment"
  DROP CONSTRAINT "segment_layer_known",
  ADD CONSTRAINT "segment_layer_slug" CHECK ("layer" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
