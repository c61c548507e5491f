import { useRef, type ChangeEvent } from 'react';
import { UploadList } from '../../parts/upload-list.js';
import type { useUploads } from '../../parts/use-uploads.js';
import { Button } from '../../ui/button.js';
import { FieldError } from '../../ui/field.js';
import styles from './survey.module.css';

interface SurveyPhotosProps {
  uploads: ReturnType<typeof useUploads>;
  photoIds: readonly string[];
  error: string | undefined;
  onRemove: (photoId: string) => void;
}

/** Straight from the camera; each picture is sent at once, so that a lost signal costs one picture at most. */
export function SurveyPhotos({ uploads, photoIds, error, onRemove }: SurveyPhotosProps) {
  const camera = useRef<HTMLInputElement>(null);
  const album = useRef<HTMLInputElement>(null);
  const handleFiles = (event: ChangeEvent<HTMLInputElement>) => {
    uploads.send([...(event.target.files ?? [])], 'SURVEY_PHOTO');
    event.target.value = '';
  };
  return (
    <section className={styles['photos']} aria-labelledby="photos-title">
      <h2 id="photos-title">现场照片（{photoIds.length} 张）</h2>
      <FieldError id="photoIds" error={error} />
      <div className={styles['photoButtons']}>
        <Button id="photoIds" onClick={() => camera.current?.click()}>
          拍照
        </Button>
        <Button onClick={() => album.current?.click()}>从相册选</Button>
        <input
          ref={camera}
          type="file"
          hidden
          tabIndex={-1}
          accept="image/*"
          capture="environment"
          aria-label="拍照"
          onChange={handleFiles}
        />
        <input
          ref={album}
          type="file"
          hidden
          tabIndex={-1}
          accept="image/*"
          multiple
          aria-label="从相册选照片"
          onChange={handleFiles}
        />
      </div>
      <UploadList uploads={uploads.uploads} onRetry={uploads.retry} onRemove={uploads.remove} />
      {photoIds.length > 0 && (
        <ul className={styles['thumbs']}>
          {photoIds.map((photoId, index) => (
            <li key={photoId}>
              <a href={`/files/${photoId}`} target="_blank" rel="noreferrer">
                <img src={`/files/${photoId}`} alt={`现场照片 ${index + 1}`} loading="lazy" />
              </a>
              <Button
                size="small"
                tone="quiet"
                onClick={() => onRemove(photoId)}
                aria-label={`不用这张（照片 ${index + 1}）`}
              >
                不用这张
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
